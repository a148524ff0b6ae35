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
    let detail = '';
    let parameter: string | undefined;
    try {
      const body = (await response.json()) as { detail?: unknown; title?: unknown; parameter?: unknown };
      detail = [body.detail, body.title].find((words) => typeof words === 'string') ?? '';
      parameter = typeof body.parameter === 'string' ? body.parameter : undefined;
    } catch {
      detail = '';
    }
    return new Problem(
      response.status,
      detail || `The service answered with status ${response.status}.`,
      parameter,
    );
  }
}
