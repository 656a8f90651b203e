import type { PostRef } from '../actions/action.ts'
import { findPost } from '../actions/find-post.ts'
import type { Office } from '../actions/office.ts'
import type { Day } from '../calendar/day.ts'

/**
 * The posts that a cell names, in its order: one as a whole, else parted by commas, semicolons, "and", "&", "/" or line breaks. `unknown` holds
 * the first part that no one post fits.
 */
export function findPosts(words: string, office: Office, on: Day): { posts: PostRef[] } | { unknown: string } {
  const whole = findOne(words, office, on)
  if (whole) return { posts: [whole] }
  const parts = words.split(/[;,&\n]|\band\b|(?<![AT])\/|\s\/\s/i).map((part) => part.trim())
  const posts: PostRef[] = []
  for (const part of parts.filter(Boolean)) {
    const post = findOne(part, office, on)
    if (!post) return { unknown: part }
    if (!posts.includes(post)) posts.push(post)
  }
  return { posts }
}

/** "T/CC", "A/DCC" and "CC (somebody)" are the post, whoever holds it now. */
function findOne(words: string, office: Office, on: Day): PostRef | undefined {
  const bare = words
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .replace(/^[AT]\//i, '')
  return findPost(words, office, on) ?? findPost(bare, office, on)
}
