/** `GET /api/posts/:ref/page`: what a post owes, to be printed or copied into an e-mail; for whoever has the post and for policy officers, 404 for all others. */
export interface PostPageView {
  post: string
  heading: string
  about: string
  groups: { heading: string; items: { ref: string; wording: string; due: string; marking: string }[] }[]
  howTo: string
  /** What is marked official-sensitive is only counted in it. */
  email: { subject: string; body: string }
}

/** `GET /api/ring-list`: the posts to ring before a cut-off, the nearest first; empty for everybody but policy officers. */
export interface RingListView {
  rings: { post: string; refs: string[]; who: string; why: string; what: string }[]
}

/** `GET /api/hand-edits`: what was changed in SharePoint's lists by hand and put back, the oldest first; empty for everybody but policy officers. */
export interface HandEditsView {
  edits: {
    id: string
    /** The action that it is about; empty where it is about something else. */
    action: string
    says: string
    by: string
    /** What accepting does, or who has to decide it. */
    remedy: string
    canAccept: boolean
  }[]
}

/**
 * Answer to `POST /api/hand-edits` with `{ id, way: 'accept' | 'dismiss' }`: 200 when it is settled, 202 when it was accepted and is not
 * recorded yet, 409 when it was not; `says` is for the person.
 */
export interface HandEditAnswer extends HandEditsView {
  ok: boolean
  says: string
}
