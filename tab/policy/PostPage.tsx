import { Button, Field, Link, makeStyles, Spinner, Subtitle2, Text, Textarea, Title2, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular, PrintRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import type { PostPageView } from '../../bot/api/contract.ts'
import { Notice } from '../Notice.tsx'
import { usePostPage } from '../queries/policy.ts'
import { addressOf } from '../route.ts'
import { says } from '../words.ts'

const onPaper = '@media print'
const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
    [onPaper]: { display: 'none' },
  },
  back: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  page: { maxWidth: '48rem', [onPaper]: { maxWidth: 'none', color: '#000', backgroundColor: '#fff' } },
  list: { padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  ref: { fontWeight: tokens.fontWeightSemibold },
  email: { maxWidth: '48rem', marginTop: tokens.spacingVerticalXL, [onPaper]: { display: 'none' } },
})

/** What one post owes, to be printed, and the same as the text of an e-mail. */
export function PostPage({ post }: { post: string }) {
  const styles = useStyles()
  const page = usePostPage(post)
  useEffect(() => {
    document.title = `${post} – ${says.title}`
  }, [post])
  return (
    <>
      <div className={styles.bar}>
        <Link href={addressOf('')} className={styles.back}>
          <ArrowLeftRegular aria-hidden /> All actions
        </Link>
        {page.data && (
          <Button icon={<PrintRegular />} onClick={() => window.print()}>
            Print
          </Button>
        )}
      </div>
      {page.isPending && <Spinner label={says.loadingActions} />}
      {page.isError && <Notice heading={post} text={page.error.message} />}
      {page.data && <Page page={page.data} />}
    </>
  )
}

function Page({ page }: { page: PostPageView }) {
  const styles = useStyles()
  return (
    <>
      <article className={styles.page}>
        <Title2 as="h1">{page.heading}</Title2>
        <Text as="p" block>
          {page.about}
        </Text>
        {page.groups.map((group) => (
          <section key={group.heading}>
            <Subtitle2 as="h2">{group.heading}</Subtitle2>
            <ul className={styles.list}>
              {group.items.map((item) => (
                <li key={item.ref} className={styles.item}>
                  <Text block className={styles.ref}>
                    {item.marking === '' ? item.ref : `${item.ref}, ${item.marking}`}
                  </Text>
                  <Text block>{item.wording}</Text>
                  <Text block>{item.due}</Text>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {page.howTo !== '' && (
          <Text as="p" block>
            {page.howTo}
          </Text>
        )}
      </article>
      <section className={styles.email} aria-label="As an e-mail">
        <Subtitle2 as="h2">As an e-mail, to copy</Subtitle2>
        <Field label="Subject">
          <Textarea readOnly rows={1} value={page.email.subject} />
        </Field>
        <Field label="Text">
          <Textarea readOnly rows={12} resize="vertical" value={page.email.body} />
        </Field>
      </section>
    </>
  )
}
