import type { FormInstance } from 'antd';
import { ApiError } from '@/lib/graphql';

/** "input.members[0].idNumber" or "input.members.0.idNumber" → ["members", 0, "idNumber"] */
export function namePath(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .filter((part, i) => i > 0 || part !== 'input')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * Shows the server's refusals at the fields of the form and moves to the first.
 * Returns the messages that belong to no field of the form; the caller shows them above it.
 */
export function showServerErrors(form: FormInstance, error: unknown): string[] {
  if (!(error instanceof ApiError)) throw error;
  if (error.fields.length === 0) return [error.message];
  const known = error.fields.filter((field) => isField(form, namePath(field.path)));
  const unknown = error.fields.filter((field) => !known.includes(field));
  form.setFields(known.map((field) => ({ name: namePath(field.path), errors: [field.message] })));
  if (known[0]) form.scrollToField(namePath(known[0].path), { focus: true });
  return unknown.map((field) => field.message);
}

/** Whether the form shows a field of this name; its own registry knows, also for controls without a ref. */
function isField(form: FormInstance, name: (string | number)[]): boolean {
  return form.getFieldsError().some((field) => JSON.stringify(field.name) === JSON.stringify(name));
}
