import type { Look, Pattern } from './palette';

const SIZE = 8;

/** What a canvas fills with: the colour, and the pattern drawn over it in the colour of the page. */
export function fillOf({ fill, pattern }: Look): string | CanvasPattern {
  if (pattern === 'plain') return fill;
  const tile = document.createElement('canvas');
  tile.width = SIZE;
  tile.height = SIZE;
  const drawing = tile.getContext('2d');
  if (drawing === null) return fill;
  drawing.fillStyle = fill;
  drawing.fillRect(0, 0, SIZE, SIZE);
  drawing.strokeStyle = 'rgba(255, 255, 255, 0.75)';
  drawing.fillStyle = 'rgba(255, 255, 255, 0.85)';
  drawing.lineWidth = 1.4;
  strokes[pattern](drawing);
  return drawing.createPattern(tile, 'repeat') ?? fill;
}

const strokes: Readonly<
  Record<Exclude<Pattern, 'plain'>, (drawing: CanvasRenderingContext2D) => void>
> = {
  rising: (drawing) => diagonal(drawing, SIZE, 0),
  falling: (drawing) => diagonal(drawing, 0, SIZE),
  dots: (drawing) => {
    drawing.beginPath();
    drawing.arc(SIZE / 2, SIZE / 2, 1.4, 0, Math.PI * 2);
    drawing.fill();
  },
  lines: (drawing) => drawing.fillRect(0, SIZE / 2, SIZE, 1.5),
};

/** One diagonal and its neighbours, so that tiles join without a gap. */
function diagonal(drawing: CanvasRenderingContext2D, fromY: number, toY: number): void {
  drawing.beginPath();
  for (const shift of [-SIZE, 0, SIZE]) {
    drawing.moveTo(shift, fromY);
    drawing.lineTo(shift + SIZE, toY);
  }
  drawing.stroke();
}
