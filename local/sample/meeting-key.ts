/** The six meetings: past ones `aa-1`, `gb-1`, `aa-2` and `aa-held`, coming ones `aa-3` and `gb-2`. */
export type MeetingKey = 'aa-1' | 'gb-1' | 'aa-2' | 'aa-held' | 'aa-3' | 'gb-2'
