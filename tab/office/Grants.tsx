import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import { AddRegular, DismissRegular } from '@fluentui/react-icons'
import type { OfficeView, PostView } from '../../bot/api/contract.ts'
import type { PostDraft } from './drafts.ts'
import type { FormState } from './fields.tsx'
import { roleLabels } from './words.ts'

const useStyles = makeStyles({
  set: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  part: { flex: '1 1 8rem', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0 },
  add: { justifySelf: 'start' },
})

type Grant = PostView['grants'][number]

/** The parts that a post plays at meetings; none: it owns actions, and that is all. */
export function Grants({ form, boards }: { form: FormState<PostDraft>; boards: OfficeView['boards'] }) {
  const styles = useStyles()
  const { grants } = form.values
  const change = (at: number, part: Partial<Grant>) =>
    form.set({ grants: grants.map((grant, place) => (place === at ? { ...grant, ...part } : grant)) })
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>
        <Text>What it may do besides owning actions</Text>
      </legend>
      {grants.map((grant, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no name of their own, and are only added at the end.
        <div key={at} className={styles.row}>
          <Field label="Part" className={styles.part}>
            <Select className={styles.select} value={grant.role} onChange={(_, data) => change(at, { role: data.value as Grant['role'] })}>
              {Object.entries(roleLabels).map(([role, label]) => (
                <option key={role} value={role}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Of" className={styles.part}>
            <Select className={styles.select} value={grant.board} onChange={(_, data) => change(at, { board: data.value })}>
              <option value="*">All boards</option>
              {boards.map(({ ref, title }) => (
                <option key={ref} value={ref}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            icon={<DismissRegular />}
            aria-label={`Take away: ${roleLabels[grant.role]}`}
            onClick={() => form.set({ grants: grants.filter((_, place) => place !== at) })}
          />
        </div>
      ))}
      <Button
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => form.set({ grants: [...grants, { role: 'reader', board: boards[0]?.ref ?? '*' }] })}
      >
        Add a part
      </Button>
    </fieldset>
  )
}
