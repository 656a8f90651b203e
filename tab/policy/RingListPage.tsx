import { Link, makeStyles, Spinner, Text, Title2, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import { Notice } from '../Notice.tsx'
import { useRingList } from '../queries/policy.ts'
import { addressOf, pageAddress } from '../route.ts'
import { says } from '../words.ts'

const useStyles = makeStyles({
  back: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalM },
  list: { padding: 0, listStyleType: 'none', maxWidth: '48rem' },
  item: { padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
})

/** Whom to ring before a cut-off, and why; for policy officers. */
export function RingListPage() {
  const styles = useStyles()
  const list = useRingList()
  useEffect(() => {
    document.title = `Whom to ring – ${says.title}`
  }, [])
  const rings = list.data?.rings ?? []
  return (
    <>
      <Link href={addressOf('')} className={styles.back}>
        <ArrowLeftRegular aria-hidden /> All actions
      </Link>
      <Title2 as="h1" block>
        Whom to ring
      </Title2>
      {list.isPending && <Spinner label={says.loadingActions} />}
      {list.isError && <Notice heading="Whom to ring" text={list.error.message} />}
      {list.data && (
        <Text as="p" block>
          {rings.length === 0 ? says.nobodyToRing : says.ringAbout}
        </Text>
      )}
      <ul className={styles.list}>
        {rings.map((ring) => (
          <li key={`${ring.post} ${ring.what}`} className={styles.item}>
            <Text block weight="semibold">{`${ring.who}: ${ring.why}`}</Text>
            <Text block>{ring.what}</Text>
            <span className={styles.links}>
              {ring.refs.map((ref) => (
                <Link key={ref} href={addressOf(ref)}>
                  Open {ref}
                </Link>
              ))}
              <Link href={pageAddress(ring.post)}>Page of {ring.post} to print</Link>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
