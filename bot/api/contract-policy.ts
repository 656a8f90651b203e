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
