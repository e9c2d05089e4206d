import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** Something that somebody did, and the words left with it; notes are shown as text, whatever they hold. */
export const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <Typography tag="p" variant="pi" textColor="neutral800">
    <Typography tag="span" variant="pi" fontWeight="bold">
      {label}
    </Typography>{' '}
    <bdi>{children}</bdi>
  </Typography>
);
