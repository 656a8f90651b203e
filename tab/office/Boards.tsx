import { Text, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { OfficeView } from '../../bot/api/contract.ts'
import { Item, Items, Opener, Part } from './Part.tsx'
import type { Wish } from './wish.ts'
import { officeSays } from './words.ts'

/** The boards at whose meetings actions arise. */
export function Boards({ office, onWish }: { office: OfficeView; onWish: (wish: Wish) => void }) {
  const { boards, mayArrange } = office
  const add = mayArrange && <Opener label="Add a board" icon={<AddRegular />} onPress={() => onWish({ at: 'board' })} />
  return (
    <Part heading="Boards" add={add}>
      {boards.length === 0 && <Text>{officeSays.noBoards}</Text>}
      <Items>
        {boards.map((board) => (
          <Item
            key={board.ref}
            buttons={mayArrange && <Opener label="Change" about={board.ref} onPress={() => onWish({ at: 'board', known: board })} />}
          >
            <Text weight="semibold">{`${board.ref}, ${board.title}`}</Text>
            <Text size={200} style={{ color: tokens.colorNeutralForeground2 }}>
              {[
                board.frequency === '' ? 'how often it meets is not said' : `meets ${board.frequency}`,
                board.public ? 'in public' : 'not in public',
                board.notesPublished ? 'notes published' : 'notes not published',
              ].join(', ')}
            </Text>
            {board.purpose !== '' && <Text size={200}>{board.purpose}</Text>}
          </Item>
        ))}
      </Items>
    </Part>
  )
}
