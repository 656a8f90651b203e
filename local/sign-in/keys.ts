import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'

/** An RS256 key pair with its id. */
export interface SigningKey {
  kid: string
  privateKey: CryptoKey
  publicJwk: JWK
}

/** Keys that outlive a restart: services keep what they fetched for hours, and ask again for an unknown key only once an hour. */
export async function keepKey(folder: string, name: string): Promise<SigningKey> {
  const file = join(folder, `${name}.key.json`)
  await mkdir(folder, { recursive: true })
  const jwk = (await readKept(file)) ?? (await makeAndKeep(file))
  const privateKey = await importJWK(jwk, 'RS256')
  if (privateKey instanceof Uint8Array) throw new Error(`${file} holds no RSA key`)
  const { kty, n, e } = jwk
  const kid = await calculateJwkThumbprint(jwk)
  return { kid, privateKey, publicJwk: { ...(kty && n && e ? { kty, n, e } : {}), kid, alg: 'RS256', use: 'sig' } }
}

async function readKept(file: string): Promise<JWK | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

async function makeAndKeep(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true, modulusLength: 2048 })
  const jwk = await exportJWK(privateKey)
  await writeFile(file, JSON.stringify(jwk), { mode: 0o600 })
  return jwk
}
