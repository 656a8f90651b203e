import { Button, Text } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { OfficeView } from '../../bot/api/contract.ts'
import { useOfficeCommand } from '../queries/office.ts'
import { writeDate } from '../words.ts'
import { closuresCommand } from './meeting-drafts.ts'
import { Item, Items, Opener, Part } from './Part.tsx'
import type { Wish } from './wish.ts'
import { officeSays } from './words.ts'

interface Props {
  office: OfficeView
  onWish: (wish: Wish) => void
  onTold: (says: string) => void
}

/** Days on which the office is closed, and the channel of the digest, which only the bot itself can find. */
export function Rules({ office, onWish, onTold }: Props) {
  const send = useOfficeCommand()
  const { closures, mayArrange, today } = office
  const remove = (day: string) =>
    send.mutate(closuresCommand(closures.filter((one) => one !== day)), {
      onSuccess: ({ says }) => onTold(says),
      onError: (fault) => onTold(fault.message),
    })
  const add = mayArrange && <Opener label="Add a day off" icon={<AddRegular />} onPress={() => onWish({ at: 'closure' })} />
  const coming = closures.filter((day) => day >= today)
  return (
    <>
      <Part heading="Days off" add={add}>
        {coming.length === 0 && <Text>{officeSays.noClosures}</Text>}
        <Items>
          {coming.map((day) => (
            <Item
              key={day}
              buttons={
                mayArrange && (
                  <Button
                    size="small"
                    disabledFocusable={send.isPending}
                    aria-label={`Open again on ${writeDate(day)}`}
                    onClick={() => remove(day)}
                  >
                    Open again
                  </Button>
                )
              }
            >
              <Text>{writeDate(day)}</Text>
            </Item>
          ))}
        </Items>
      </Part>
      {mayArrange && (
        <Part heading="The weekly digest">
          <Text>
            {officeSays.digestAbout}
            <strong>{officeSays.digestWords}</strong>
          </Text>
          <Items>
            {office.boards.map(({ ref, title, hasDigestChannel }) => (
              <Item key={ref}>
                <Text weight="semibold">{`${ref}, ${title}`}</Text>
                <Text size={200}>{hasDigestChannel ? officeSays.digestSet : officeSays.digestMissing}</Text>
              </Item>
            ))}
          </Items>
        </Part>
      )}
    </>
  )
}
