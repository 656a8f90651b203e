import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { HolderView, PostView } from '../../bot/api/contract.ts'
import { Item, Opener } from './Part.tsx'
import type { Wish } from './wish.ts'
import { organisationLabels, writeGrant, writeTerm } from './words.ts'

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  holders: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  holder: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  past: { cursor: 'pointer' },
})

interface Props {
  post: PostView
  mayArrange: boolean
  onWish: (wish: Wish) => void
}

/** One post with its holders: those of today, those to come, and behind a fold those of the past. */
export function PostItem({ post, mayArrange, onWish }: Props) {
  const styles = useStyles()
  const past = post.holders.filter(({ when }) => when === 'past')
  const rest = post.holders.filter(({ when }) => when !== 'past')
  const about = [organisationLabels[post.organisation], ...post.grants.map(writeGrant)].join(', ')
  const buttons = mayArrange && (
    <>
      <Opener label="Appoint" about={`to ${post.ref}`} onPress={() => onWish({ at: 'appoint', post })} />
      {post.holders.some(({ when }) => when === 'now') && (
        <Opener label="Hand over" about={post.ref} onPress={() => onWish({ at: 'hand-over', post })} />
      )}
      <Opener label="Change" about={post.ref} onPress={() => onWish({ at: 'post', known: post })} />
    </>
  )
  const list = (holders: HolderView[]) => (
    <ul className={styles.holders}>
      {holders.map((holder) => (
        <li key={`${holder.oid} ${holder.name} ${holder.capacity} ${holder.from}`} className={styles.holder}>
          <Text>{`${holder.name}, ${writeTerm(holder)}`}</Text>
          {holder.when === 'to-come' && <Badge appearance="outline">to come</Badge>}
          {mayArrange && holder.when !== 'past' && (
            <Opener
              label="End"
              appearance="subtle"
              about={`${holder.name} in ${post.ref}`}
              onPress={() => onWish({ at: 'end', post, holder })}
            />
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <Item buttons={buttons}>
      <span className={styles.head}>
        <Text weight="semibold">{`${post.ref}, ${post.title}`}</Text>
        {post.vacant && (
          <Badge appearance="tint" color="warning">
            Vacant
          </Badge>
        )}
      </span>
      <Text size={200} className={styles.quiet}>
        {about}
      </Text>
      {rest.length > 0 && list(rest)}
      {past.length > 0 && (
        <details>
          <summary className={styles.past}>{`${past.length} before`}</summary>
          {list(past)}
        </details>
      )}
    </Item>
  )
}
