/** Somebody of the sample office; all are invented. `oid` is the Entra object id. */
export interface SamplePerson {
  oid: string
  name: string
  upn: string
}

const person = (number: string, name: string): SamplePerson => ({
  oid: `5a3b1e00-0000-4000-8000-0000000000${number}`,
  name,
  upn: `${name.toLowerCase().replace(' ', '.')}@marlshire.example`,
})

/** The sample office's people, by a short name that says what they do. */
export const PEOPLE = {
  pcc: person('01', 'Lorna Kerridge'),
  dpcc: person('02', 'Imran Dacre'),
  cc: person('03', 'Gwen Harrowell'),
  dcc: person('04', 'Anjali Mortlake'),
  accCrime: person('05', 'Callum Fenwright'),
  dcs: person('06', 'Helena Brightmore'),
  spi: person('07', 'Joel Ansty'),
  spo: person('08', 'Nadia Wolsey'),
  po: person('09', 'Elspeth Tredwell'),
  bso: person('10', 'Bethan Quarrie'),
  cos: person('11', 'Yusuf Garland'),
  cex: person('12', 'Morwenna Tighe'),
  auditor: person('13', 'Sandeep Rawley'),
  staffOfficer: person('14', 'Kieran Whitlow'),
} as const

export type PersonKey = keyof typeof PEOPLE

/** Whose windows the demonstration opens: policy officer, owner, chair. */
export const WINDOWS: readonly PersonKey[] = ['spo', 'cc', 'pcc']
