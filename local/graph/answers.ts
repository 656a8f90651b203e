import { randomUUID } from 'node:crypto'

/** What goes back: a JSON body, or `raw` bytes with their content type in the headers. */
export interface GraphAnswer {
  status: number
  body?: unknown
  raw?: Buffer | string
  headers?: Record<string, string>
}

/** "No", as a value, on its way out. */
export interface Refused {
  refused: GraphAnswer
}

export function ok(body: unknown): GraphAnswer {
  return { status: 200, body }
}

export function created(body: unknown): GraphAnswer {
  return { status: 201, body }
}

export const noContent: GraphAnswer = { status: 204 }

/**
 * Microsoft Graph's error envelope. `innerError.date` bears no zone, as in bodies recorded from the live service
 * (graph-sharepoint facts, section 3).
 */
export function refusal(status: number, code: string, message: string, innerCode?: string): GraphAnswer {
  const innerError = {
    ...(innerCode === undefined ? {} : { code: innerCode }),
    date: new Date().toISOString().slice(0, 19),
    'request-id': randomUUID(),
    'client-request-id': randomUUID(),
  }
  return { status, body: { error: { code, message, innerError } } }
}

export function invalid(message: string, innerCode?: string): GraphAnswer {
  return refusal(400, 'invalidRequest', message, innerCode)
}

export function notFound(): GraphAnswer {
  return refusal(404, 'itemNotFound', 'The resource could not be found.')
}

export function denied(): GraphAnswer {
  return refusal(403, 'accessDenied', 'Access denied. You do not have permission to perform this action or access this resource.')
}

export function nameTaken(): GraphAnswer {
  return refusal(409, 'nameAlreadyExists', 'The specified item name already exists.')
}

export function staleTag(): GraphAnswer {
  return refusal(412, 'resourceModified', "ETag does not match current item's value", 'entityTagDoesNotMatch')
}

export function generalFault(): GraphAnswer {
  return refusal(500, 'generalException', 'General exception while processing')
}

export function tooManyRows(): GraphAnswer {
  return refusal(400, 'notSupported', 'The request is unprocessable because it uses too many resources', 'tooManyResources')
}
