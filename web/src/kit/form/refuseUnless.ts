/** What a validator of a form rule answers. */
export function refuseUnless(good: boolean, problem: string): Promise<void> {
  return good ? Promise.resolve() : Promise.reject(new Error(problem));
}
