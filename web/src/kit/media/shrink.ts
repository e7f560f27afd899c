const LONGEST_SIDE = 1600; // px
const QUALITY = 0.8;
const DECODE_DEADLINE_MS = 20_000;

/** The size that fits the longest side, never enlarged. */
export function fittedSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * Makes a phone's photo small enough for a bad network: JPEG of at most 1600 px.
 * Drawing it anew also drops the place and time that cameras write into the file.
 * Rejects when the file is no image that this browser can read.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  const url = URL.createObjectURL(file);
  try {
    const image = await decode(url);
    const { width, height } = fittedSize(image.naturalWidth, image.naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context || width === 0) throw new Error('the image cannot be drawn');
    context.drawImage(image, 0, 0, width, height); // applies the orientation the camera recorded
    return await toBlob(canvas, 'image/jpeg', QUALITY);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function decode(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    const timer = setTimeout(() => reject(new Error('the image took too long to open')), DECODE_DEADLINE_MS);
    image.onload = () => {
      clearTimeout(timer);
      resolve(image);
    };
    image.onerror = () => {
      clearTimeout(timer);
      reject(new Error('the file is not an image'));
    };
    image.src = url;
  });
}

/** A canvas as an image file. */
export function toBlob(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the image cannot be written'))), type, quality);
  });
}
