import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export type Certificate = {
  key: string;
  cert: string /** For `--ignore-certificate-errors-spki-list`. */;
  spki: string;
};

/** Made anew at every start; no key is ever kept. */
export const makeCertificate = async (): Promise<Certificate> => {
  const made = await generate([{ name: 'commonName', value: 'qsm.qoo10.jp' }], {
    keyType: 'ec',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'qsm.qoo10.jp' },
          { type: 2, value: 'localhost' },
        ],
      },
    ],
  });
  const key = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, spki: createHash('sha256').update(key).digest('base64') };
};
