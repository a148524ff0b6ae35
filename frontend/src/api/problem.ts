/** Why the service gave no answer, in words for the reader; `parameter` names the field to put right. */
export class Problem extends Error {
  readonly status: number;
  readonly parameter: string | undefined;

  constructor(status: number, message: string, parameter?: string) {
    super(message);
    this.name = 'Problem';
    this.status = status;
    this.parameter = parameter;
  }

  static unreachable(): Problem {
    return new Problem(0, 'The service did not answer.');
  }

  /** Reads a problem document; whatever else comes back is reported by its status alone. */
  static async of(response: Response): Promise<Problem> {
    const body = await response.json().then(
      (document: unknown) => document as { detail?: unknown; title?: unknown; parameter?: unknown } | null,
      () => null,
    );
    const detail = [body?.detail, body?.title].find((words) => typeof words === 'string' && words !== '');
    return new Problem(
      response.status,
      (detail as string | undefined) ?? `The service answered with status ${response.status}.`,
      typeof body?.parameter === 'string' ? body.parameter : undefined,
    );
  }
}
