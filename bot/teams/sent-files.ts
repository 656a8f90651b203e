import type { Activity } from 'botbuilder'
import { z } from 'zod'

/** A file in a message: its name, and where Teams hands it out for a short while (teams-platform.md 3.14). */
export interface SentFile {
  name: string
  url: string
}

const fileShape = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.file.download.info'),
  name: z.string().default(''),
  content: z.object({ downloadUrl: z.string() }),
})

/** The files of a message, in order; pictures within its text and other attachments are left out. */
export function filesIn(activity: Activity): SentFile[] {
  const attachments: unknown[] = Array.isArray(activity.attachments) ? activity.attachments : []
  return attachments.flatMap((attachment) => {
    const file = fileShape.safeParse(attachment).data
    return file ? [{ name: file.name, url: file.content.downloadUrl }] : []
  })
}
