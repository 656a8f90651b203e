/** Somebody's answer was typed, and the post has no open action that the writer may see. */
export function sayNothingOwed(post: string): string {
  return `${post} has no open action that you can record an answer for. Nothing was recorded.`
}
