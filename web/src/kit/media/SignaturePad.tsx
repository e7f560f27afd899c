import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/kit/basic/Button';
import styles from './SignaturePad.module.css';
import { toBlob } from './shrink';
import { drawStrokes, type Point, type Stroke } from './strokes';

const EXPORT_WIDTH = 900; // px
const EXPORT_HEIGHT = 360;

interface SignaturePadProps {
  /** Who signs what, for screen readers and above the pad. */
  label: string;
  /** PNG on white after every stroke; null when the pad is empty. */
  onChange: (png: Blob | null) => void;
}

/** Signing with a finger or pen (手写签名). */
export function SignaturePad({ label, onChange }: SignaturePadProps) {
  const { t } = useTranslation('kit');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [current, setCurrent] = useState<Stroke | null>(null);
  useCanvas(canvas, current ? [...strokes, current] : strokes);

  const commit = (next: readonly Stroke[]) => {
    setStrokes(next);
    if (next.length === 0) onChange(null);
    else void exportPng(next).then(onChange);
  };
  const start = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0 || current) return; // a second finger (resting palm) does not draw
    event.currentTarget.setPointerCapture(event.pointerId);
    setCurrent([pointOf(event)]);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId) && current) setCurrent([...current, pointOf(event)]);
  };
  const end = () => {
    if (!current) return;
    commit([...strokes, current]);
    setCurrent(null);
  };

  const empty = strokes.length === 0 && !current;
  return (
    <div>
      <div className={styles.pad}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={t(empty ? 'signature.empty' : 'signature.signed', { label })}
          className={styles.canvas}
          onPointerDown={start}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={end}
        />
        {empty && (
          <span className={styles.hint} aria-hidden="true">
            {t('signature.hint')}
          </span>
        )}
      </div>
      <div className={styles.buttons}>
        <Button disabled={empty} onClick={() => commit(strokes.slice(0, -1))}>
          {t('signature.undo')}
        </Button>
        <Button disabled={empty} onClick={() => commit([])}>
          {t('signature.clear')}
        </Button>
      </div>
    </div>
  );
}

function pointOf(event: PointerEvent<HTMLCanvasElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
}

/** Keeps the canvas as sharp as the screen and redraws it when the strokes or its size change. */
function useCanvas(ref: { readonly current: HTMLCanvasElement | null }, strokes: readonly Stroke[]): void {
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return undefined;
    const redraw = () => {
      const scale = devicePixelRatio || 1;
      canvas.width = Math.round(canvas.clientWidth * scale);
      canvas.height = Math.round(canvas.clientHeight * scale);
      drawStrokes(canvas, strokes);
    };
    redraw();
    addEventListener('resize', redraw);
    return () => removeEventListener('resize', redraw);
  }, [ref, strokes]);
}

function exportPng(strokes: readonly Stroke[]): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = EXPORT_WIDTH;
  canvas.height = EXPORT_HEIGHT;
  drawStrokes(canvas, strokes, '#fff');
  return toBlob(canvas, 'image/png');
}
