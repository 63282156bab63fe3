import { css } from 'lit';

/** Where there is no large place beside the list, nothing changes, and there is nothing to stop. */
export const rotationStyles = css`
  .clock {
    position: absolute;
  }
  .pause {
    display: none;
    color: var(--link);
  }
  .pause:hover {
    text-decoration: underline;
  }

  @media (prefers-reduced-motion: no-preference) {
    @container (min-width: 620px) {
      .clock {
        animation: wait 8s infinite;
      }
      .pause {
        display: inline-flex;
      }
    }
    .focus:hover ~ .clock,
    .focus:focus-within ~ .clock {
      animation-play-state: paused;
    }
  }
  @keyframes wait {
    to {
      opacity: 1;
    }
  }

  @media print {
    .pause {
      display: none;
    }
  }
`;
