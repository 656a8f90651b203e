import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import tls from 'node:tls'
import { generate } from 'selfsigned'

/** A certificate for localhost and 127.0.0.1, for the stand-ins alone. */
export interface Certificate {
  cert: string
  key: string
  /** The certificate's file, for NODE_EXTRA_CA_CERTS of child processes. */
  certFile: string
  /** Lets this process trust it: fetch, https and @azure/identity follow. */
  trust(): void
}

/** Makes the certificate once and keeps it in the folder; the key's file is readable by its owner only. */
export async function keepCertificate(folder: string): Promise<Certificate> {
  const [certFile, keyFile] = [join(folder, 'localhost.cert.pem'), join(folder, 'localhost.key.pem')]
  await mkdir(folder, { recursive: true })
  const kept = (await readKept(certFile, keyFile)) ?? (await makeAndKeep(certFile, keyFile))
  return { ...kept, certFile, trust: () => trust(kept.cert) }
}

async function readKept(certFile: string, keyFile: string): Promise<{ cert: string; key: string } | undefined> {
  try {
    return { cert: await readFile(certFile, 'utf8'), key: await readFile(keyFile, 'utf8') }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const TEN_YEARS = 3650 * 24 * 3600 * 1000

async function makeAndKeep(certFile: string, keyFile: string): Promise<{ cert: string; key: string }> {
  // A name of its own: of two trusted certificates with one name, OpenSSL may try the wrong one.
  const made = await generate([{ name: 'commonName', value: `Stand-ins on this machine ${randomUUID()}` }], {
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + TEN_YEARS),
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  })
  await writeFile(certFile, made.cert)
  await writeFile(keyFile, made.private, { mode: 0o600 })
  return { cert: made.cert, key: made.private }
}

function trust(pem: string): void {
  const known = tls.getCACertificates('default')
  if (!known.includes(pem)) tls.setDefaultCACertificates([...known, pem])
}
