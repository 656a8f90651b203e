import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { useMutation } from '@tanstack/react-query'
import type { Me } from '../../bot/api/contract.ts'
import { importAddress } from '../route.ts'
import { useApi } from '../session.tsx'

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  fault: { color: tokens.colorPaletteRedForeground1 },
})

/** The tracker as a file, for everybody; an old tracker in, for policy officers. */
export function FileBar({ me, isEmpty = false }: { me: Me; isEmpty?: boolean }) {
  const styles = useStyles()
  const api = useApi()
  const take = useMutation({ mutationFn: async (path: string) => keep(await api.file(path)) })
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
      {me.roles.includes('policy-officer') && <Link href={importAddress()}>Bring in a tracker</Link>}
      {take.isError && (
        <Text role="alert" className={styles.fault} size={200}>
          {take.error.message}
        </Text>
      )}
    </div>
  )
}

/** Hands a file to the browser to be kept. */
function keep({ content, name }: { content: Blob; name: string }): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
