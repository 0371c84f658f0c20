import { request } from 'node:https';

export type Heard = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
export type Ask = (path: string, send?: { body: string; type?: string }, cookie?: string) => Promise<Heard>;

/** Speaks to the console on this machine without a browser; its certificate is nobody's. */
export const askOn =
  (port: number): Ask =>
  (path, send, cookie = '') =>
    new Promise((resolve, reject) => {
      const call = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method: send ? 'POST' : 'GET',
          rejectUnauthorized: false,
          headers: {
            host: 'qsm.qoo10.jp',
            ...(cookie ? { cookie } : {}),
            ...(send
              ? {
                  'content-type': send.type ?? 'application/json',
                  'content-length': Buffer.byteLength(send.body),
                }
              : {}),
          },
        },
        (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => {
            body += chunk;
          });
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        },
      );
      call.on('error', reject);
      call.end(send?.body);
    });
