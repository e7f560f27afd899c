import type { PropsWithChildren } from 'react';
import styles from './Tiles.module.css';

/** Things of a kind side by side, of which one may be picked. */
export function Tiles({ label, children }: PropsWithChildren<{ label: string }>) {
  return (
    <div className={styles.tiles} role="group" aria-label={label}>
      {children}
    </div>
  );
}

interface TileProps {
  picked: boolean;
  onPick: () => void;
}

export function Tile({ picked, onPick, children }: PropsWithChildren<TileProps>) {
  return (
    <button type="button" className={styles.tile} aria-pressed={picked} onClick={onPick}>
      {children}
    </button>
  );
}
