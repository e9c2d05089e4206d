import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../words';

const Button = styled.button`
  width: 100%;
  padding: 0.4rem 0.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  text-align: start;
  cursor: pointer;

  &:hover,
  &[aria-current='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Whether what it leads to is shown already. */
  readonly isCurrent?: boolean;
}

/** What is said of a place, leading there. */
export const PlaceButton = ({ label, children, onClick, isCurrent }: Props) => {
  const { say } = useWords();
  return (
    // The selection stays in the text: it must not move to the button first.
    <Button type="button" title={say('finding.show')} onClick={onClick} aria-current={isCurrent}>
      <Typography tag="span" variant="pi" textColor="neutral600" display="block">
        {label}
      </Typography>
      <Typography tag="span" variant="pi" textColor="neutral800" display="block">
        {children}
      </Typography>
    </Button>
  );
};
