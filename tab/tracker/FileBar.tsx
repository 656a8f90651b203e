import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { useMutation } from '@tanstack/react-query'
import type { Me } from '../../bot/api/contract.ts'
import { keepFile } from '../keep-file.ts'
import { addressOf, importAddress, pageAddress, RING_LIST } from '../route.ts'
import { useApi } from '../session.tsx'

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  fault: { color: tokens.colorPaletteRedForeground1 },
})

/** The tracker as a file, for everybody; the page of the post that is chosen, for whoever has it; an old tracker in and whom to ring, for policy officers. */
export function FileBar({ me, owner = '', isEmpty = false }: { me: Me; owner?: string; isEmpty?: boolean }) {
  const styles = useStyles()
  const api = useApi()
  const isOfficer = me.roles.includes('policy-officer')
  const own = me.posts.map(({ ref }) => ref)
  const chosen = owner === 'mine' ? (own[0] ?? '') : owner
  const post = isOfficer || own.includes(chosen) ? chosen : ''
  const take = useMutation({ mutationFn: async (path: string) => keepFile(await api.file(path)) })
  return (
    <div className={styles.bar}>
      {!isEmpty && (
        <>
          <Button size="small" icon={<ArrowDownloadRegular />} disabled={take.isPending} onClick={() => take.mutate('export.xlsx')}>
            Save as Excel
          </Button>
          <Button size="small" icon={<ArrowDownloadRegular />} disabled={take.isPending} onClick={() => take.mutate('export.csv')}>
            Save as CSV
          </Button>
        </>
      )}
      {post !== '' && <Link href={pageAddress(post)}>Page of {post} to print</Link>}
      {isOfficer && <Link href={addressOf(RING_LIST)}>Whom to ring</Link>}
      {isOfficer && <Link href={importAddress()}>Bring in a tracker</Link>}
      {take.isError && (
        <Text role="alert" className={styles.fault} size={200}>
          {take.error.message}
        </Text>
      )}
    </div>
  )
}
