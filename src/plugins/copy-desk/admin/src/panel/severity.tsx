import { Flex, Typography } from '@strapi/design-system';
import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { Severity } from '../../../engine/src';
import { useWords } from '../words';

/** Each severity has a shape and a word of its own; its colour only repeats them. */
const LOOKS = {
  error: { Icon: CrossCircle, icon: 'danger600', text: 'danger700', background: 'danger100' },
  warning: { Icon: WarningCircle, icon: 'warning600', text: 'neutral800', background: 'warning100' },
  info: { Icon: Information, icon: 'primary600', text: 'primary700', background: 'primary100' },
} as const;

export const lookOf = (severity: Severity) => LOOKS[severity];

export const Marked = ({ severity, children }: { severity: Severity; children: ReactNode }) => {
  const { Icon, icon, text } = LOOKS[severity];
  return (
    <Flex gap={1} tag="span">
      <Icon fill={icon} width="1.4rem" height="1.4rem" aria-hidden />
      <Typography variant="pi" fontWeight="bold" textColor={text}>
        {children}
      </Typography>
    </Flex>
  );
};

export const SeverityLabel = ({ severity }: { severity: Severity }) => (
  <Marked severity={severity}>{useWords().say(`severity.${severity}`)}</Marked>
);
