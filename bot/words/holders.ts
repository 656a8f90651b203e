import type { Capacity } from '../actions/post.ts'

/** Who answers for a post: "Robin Marsh", "Robin Marsh (acting)". */
export function writeHolder(name: string, capacity: Capacity): string {
  return capacity === 'holder' ? name : `${name} (${capacity.replace('-', ' ')})`
}
