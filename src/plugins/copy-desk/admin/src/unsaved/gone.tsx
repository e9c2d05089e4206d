import { Box, Button, Typography } from '@strapi/design-system';
import { unstable_useDocument as useDocument, useForm } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { EditViewProps } from '../edited-document';
import type { TextAddress } from '../review/review-api';
import { useWords } from '../words';
import { keepTexts, keyFor, textsIn } from './kept-texts';
import type { Texts } from './kept-texts';

/** Says that the article is not there any more, and takes what stands in the form over into a new one. */
export const Gone = ({ text, ...props }: EditViewProps & { text: TextAddress }) => {
  const { say } = useWords();
  const { schema } = useDocument({ model: props.model, collectionType: props.collectionType }, { skip: true });
  const getValues = useForm('copy-desk', (form) => form.getValues);
  const navigate = useNavigate();
  const keep = (): void => {
    const { model, locale } = text;
    if (schema)
      keepTexts(keyFor({ model, documentId: undefined, locale }), textsIn(getValues() as Texts, schema.attributes));
    navigate(`../create${locale === null ? '' : `?plugins[i18n][locale]=${locale}`}`, { relative: 'path' });
  };
  return (
    <Box role="alert" padding={3} hasRadius background="danger100" borderColor="danger200">
      <Typography tag="p" variant="pi" textColor="danger700">
        {say('review.gone')}
      </Typography>
      <Box paddingTop={2}>
        <Button size="S" variant="secondary" onClick={keep}>
          {say('review.gone.keep')}
        </Button>
      </Box>
    </Box>
  );
};
