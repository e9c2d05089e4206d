import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A part of the panel under its heading. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex tag="section" aria-label={title} direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
      {title}
    </Typography>
    {children}
  </Flex>
);

/** Something that is not there. */
export const Nothing = ({ children }: { children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);
