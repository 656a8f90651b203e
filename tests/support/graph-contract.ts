import { existsSync, readFileSync } from 'node:fs'
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { z } from 'zod'

/** The published shape of Graph's answers; it may stand in a folder beside the project. */
const CONTRACT = new URL('../../../shared/contracts/graph-lists.openapi.json', import.meta.url)

export interface Contract {
  /** What is wrong with an answer: no such operation, a status that it does not know, or a body of another shape. */
  check(answer: { method: string; path: string; status: number; body: unknown }): string[]
}

export function contractIsThere(): boolean {
  return existsSync(CONTRACT)
}

export function readContract(): Contract {
  const document: unknown = JSON.parse(readFileSync(CONTRACT, 'utf8'))
  const { paths, components } = OPENAPI.parse(document)
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(document as object, 'graph')
  const templates = Object.keys(paths).sort((a, b) => parametersOf(a) - parametersOf(b))
  const compiled = new Map<string, ValidateFunction>()
  return {
    check({ method, path, status, body }) {
      const template = templates.find((known) => asPattern(known).test(path)) ?? ''
      const responses = OPERATION.safeParse(paths[template]?.[method.toLowerCase()]).data?.responses ?? {}
      const key = [String(status), `${Math.floor(status / 100)}XX`].find((known) => known in responses)
      if (key === undefined) return [`${method} ${path} knows no answer ${status}`]
      const shared = responses[key]?.$ref
      const response = shared === undefined ? responses[key] : components.responses[shared.split('/').at(-1) ?? '']
      if (response?.content?.['application/json'] === undefined) return body === '' ? [] : [`${method} ${path} should have no body`]
      const place = `${shared ?? pointer(['paths', template, method.toLowerCase(), 'responses', key])}/content/application~1json/schema`
      const validate = compiled.get(place) ?? ajv.compile(closed(place))
      compiled.set(place, validate)
      return validate(body) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`)
    },
  }
}

const RESPONSE = z.object({ $ref: z.string().optional(), content: z.record(z.string(), z.unknown()).optional() })
const OPERATION = z.object({ responses: z.record(z.string(), RESPONSE) })
const OPENAPI = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ responses: z.record(z.string(), RESPONSE) }),
})

function parametersOf(template: string): number {
  return template.split('{').length
}

function asPattern(template: string): RegExp {
  const escaped = template.replace(/[$().]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+')
  return new RegExp(`^${escaped}$`)
}

function pointer(steps: string[]): string {
  return `#/${steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
}

/** Beyond the published shape only OData annotations are allowed, so that a misspelt property does not pass. */
function closed(place: string): object {
  return { $ref: `graph${place}`, patternProperties: { '@odata\\.': true }, unevaluatedProperties: false }
}
