import { Typography } from '@strapi/design-system';

/** A sentence of a rule under its heading. */
export const Advice = ({ label, text }: { label: string; text: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral700">
    <Typography variant="pi" fontWeight="bold" textColor="neutral800">
      {label}:
    </Typography>{' '}
    {text}
  </Typography>
);
