import { ApiError } from '@/lib/graphql';
import { stepOfField } from './steps';

/** Turns to the page of the first field that the server refuses, so that its message is seen. */
export async function toFaultyStep(onStep: (step: number) => void, send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    const fields = error instanceof ApiError ? error.fields : [];
    const step = fields.map((field) => stepOfField(field.path)).find((found) => found !== undefined);
    if (step !== undefined) onStep(step);
    throw error;
  }
}
