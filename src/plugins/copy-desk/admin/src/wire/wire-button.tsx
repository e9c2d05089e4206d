import { useQueryParams } from '@strapi/strapi/admin';
import { Button, Modal } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useDeskSettingsQuery } from '../desk-api';
import { useWords } from '../words';

const WireDialog = lazy(() => import('./wire-dialog').then((module) => ({ default: module.WireDialog })));

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** Stands in the list of articles and opens the dialog for wire text. */
export const WireButton = () => {
  const { slug } = useParams();
  const [{ query }] = useQueryParams<Query>();
  const { data: desk } = useDeskSettingsQuery(null);
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const locale = query.plugins?.i18n?.locale;
  // Drafts are made in the first content type of the mapping, as the command line makes them.
  const [articles] = Object.keys(desk?.contentTypes ?? {});
  if (!desk || !slug || slug !== articles || !locale) return null;
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Button variant="secondary" startIcon={<File />} onClick={() => setOpen(true)}>
        {say('wire.button')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <WireDialog contentType={slug} locale={locale} desk={desk} />
        </Suspense>
      )}
    </Modal.Root>
  );
};
