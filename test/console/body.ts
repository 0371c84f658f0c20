import type { IncomingMessage } from 'node:http';

const LARGEST = 512 * 1024;

export class TooLarge extends Error {}

export const readBody = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // The rest is still read, so that the sender hears the answer instead of a broken line.
      if (size <= LARGEST) chunks.push(chunk);
    });
    request.on('end', () =>
      size > LARGEST ? reject(new TooLarge()) : resolve(Buffer.concat(chunks).toString('utf8')),
    );
    request.on('error', reject);
  });

/** A flat object of texts from JSON or from a form; null for anything else. */
export const parseBody = (body: string, type: string): Map<string, string> | null => {
  if (type.includes('urlencoded')) return new Map(new URLSearchParams(body));
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(
      Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? one : JSON.stringify(one)]),
    );
  } catch {
    return null;
  }
};
