/** Position on the signature pad, as parts of its width and height, so that a resize keeps the drawing. */
export interface Point {
  x: number;
  y: number;
}

export type Stroke = readonly Point[];

const LINE_WIDTH = 3; // px at PAD_WIDTH

/** Draws the strokes as smooth lines over the whole canvas. */
export function drawStrokes(canvas: HTMLCanvasElement, strokes: readonly Stroke[], ground?: string): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = canvas;
  context.clearRect(0, 0, width, height);
  if (ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
  }
  context.lineWidth = Math.max(2, (LINE_WIDTH * width) / 600);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = '#111';
  for (const stroke of strokes) drawStroke(context, stroke, width, height);
}

function drawStroke(context: CanvasRenderingContext2D, stroke: Stroke, width: number, height: number): void {
  const [first, ...rest] = stroke.map(({ x, y }) => ({ x: x * width, y: y * height }));
  if (!first) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  if (rest.length === 0) context.lineTo(first.x + 0.1, first.y); // a tap is a dot
  let from = first;
  for (const to of rest) {
    context.quadraticCurveTo(from.x, from.y, (from.x + to.x) / 2, (from.y + to.y) / 2);
    from = to;
  }
  context.lineTo(from.x, from.y);
  context.stroke();
}
