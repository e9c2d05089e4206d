import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { PlaceButton } from '../panel/place-button';
import { useWords } from '../words';
import type { Wire } from './use-wire';
import type { WireText } from './wire-texts';

interface Props {
  readonly wire: Wire;
  readonly contentType: string;
}

const Fate = ({ text, contentType }: { text: WireText; contentType: string }) => {
  const { say } = useWords();
  if (text.made) {
    const locale = text.made.locale === null ? '' : `?plugins[i18n][locale]=${text.made.locale}`;
    return (
      <Link to={`/content-manager/collection-types/${contentType}/${text.made.document}${locale}`}>
        <Typography variant="pi" textColor="primary600">
          {say(text.made.isNew ? 'wire.open' : 'wire.known')}
        </Typography>
      </Link>
    );
  }
  if (text.problem !== null) {
    return (
      <Typography variant="pi" textColor="danger700" role="alert">
        {text.problem}
      </Typography>
    );
  }
  return text.state === 'sending' ? <Typography variant="pi">{say('wire.sending')}</Typography> : null;
};

/** The texts of the dialog with what has become of each. */
export const TextList = ({ wire, contentType }: Props) => {
  const { say } = useWords();
  const { texts, shown } = wire.state;
  return (
    <Flex tag="ul" aria-label={say('wire.texts')} direction="column" alignItems="stretch" gap={2}>
      {texts.map((text) => (
        <Flex key={text.id} tag="li" direction="column" alignItems="stretch" gap={1} data-copy-desk="wire-text">
          <Flex gap={1}>
            <PlaceButton
              label={text.file ?? say('wire.pasted')}
              isCurrent={text.id === shown}
              onClick={() => wire.step({ type: 'show', id: text.id })}
            >
              <bdi>{text.text.trim().slice(0, 40)}</bdi>
            </PlaceButton>
            <IconButton
              variant="ghost"
              size="XS"
              label={say('wire.remove')}
              onClick={() => wire.step({ type: 'remove', id: text.id })}
            >
              <Cross />
            </IconButton>
          </Flex>
          <Fate text={text} contentType={contentType} />
        </Flex>
      ))}
    </Flex>
  );
};
