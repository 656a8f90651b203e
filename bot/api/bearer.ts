import type { Request, Response } from 'restify'
import type { Bearer, CheckToken } from '../auth/tab-token.ts'
import type { Inbox } from '../delivery/inbox.ts'
import { type Ask, problem, type Resource, send } from './answer.ts'
import { readJson } from './body.ts'

export interface Gate {
  checkToken: CheckToken
  inbox: Pick<Inbox, 'catchUp'>
  log: { error(details: object, message: string): void }
}

type Handle = (req: Request, res: Response) => Promise<void>

/** Lets in whoever bears a valid token, after what other instances have recorded is known here; answers 401 with the reason to everybody else. */
export function withBearer(
  { checkToken, inbox, log }: Gate,
  handle: (bearer: Bearer, req: Request, res: Response) => Promise<void>,
): Handle {
  return async (req, res) => {
    const checked = await checkToken(req.headers.authorization)
    if ('refused' in checked) return send(res, problem(401, checked.refused))
    await inbox.catchUp().catch((fault: unknown) => log.error({ err: fault }, 'news could not be read'))
    await handle(checked, req, res)
  }
}

/** A resource that takes no body. */
export function asks(gate: Gate, resource: Resource): Handle {
  return withBearer(gate, async (bearer, req, res) => send(res, await resource(askOf(bearer, req))))
}

/** A resource that takes JSON of at most `limit` bytes. */
export function takesJson(gate: Gate, limit: number, resource: Resource): Handle {
  return withBearer(gate, async (bearer, req, res) => {
    const read = await readJson(req, limit)
    send(res, 'refused' in read ? read.refused : await resource({ ...askOf(bearer, req), body: read.value }))
  })
}

function askOf(bearer: Bearer, req: Request): Ask {
  const params: { ref?: string } = req.params
  return { bearer, ref: params.ref ?? '', query: new URLSearchParams(req.getQuery()), body: undefined }
}
