import type { FormInstance } from 'antd';
import { STEPS } from './steps';

/** Whether the fields of a page hold; those that do not show why. */
export async function checkStep(form: FormInstance, step: number): Promise<boolean> {
  const fields = STEPS[step]?.fields.map((field) => [field]) ?? [];
  try {
    await form.validateFields(fields, { recursive: true });
    return true;
  } catch {
    return false; // antd shows what is wrong at the fields
  }
}
