import { Text } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { OfficeView } from '../../bot/api/contract.ts'
import { Items, Opener, Part } from './Part.tsx'
import { PostItem } from './PostItem.tsx'
import type { Wish } from './wish.ts'
import { officeSays } from './words.ts'

/** The posts, and who holds them. */
export function Posts({ office, onWish }: { office: OfficeView; onWish: (wish: Wish) => void }) {
  const { posts, mayArrange } = office
  const add = mayArrange && <Opener label="Add a post" icon={<AddRegular />} onPress={() => onWish({ at: 'post' })} />
  return (
    <Part heading="Posts and who holds them" add={add}>
      {posts.length === 0 && <Text>{officeSays.noPosts}</Text>}
      <Items>
        {posts.map((post) => (
          <PostItem key={post.ref} post={post} mayArrange={mayArrange} onWish={onWish} />
        ))}
      </Items>
    </Part>
  )
}
