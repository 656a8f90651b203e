const COLUMNS = /^(?:no|ref|min|item|action|task|owner|lead|who|due|by when|deadline|target|status|progress|update|comments?)\.?$/i

/** A word that heads a column of a table of actions. */
export function isColumnHead(text: string): boolean {
  return COLUMNS.test(text)
}
