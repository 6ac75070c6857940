/** The people who answer: they act on incidents through the HTTP API, as any program would. */
export interface PressOffice {
  acknowledge(incidentId: string): Promise<void>;
  respond(incidentId: string, response: { url: string; at: Date }): Promise<void>;
}

export function createPressOffice(baseUrl: string, apiKey: string): PressOffice {
  async function act(incidentId: string, verb: string, body: object): Promise<void> {
    const response = await fetch(`${baseUrl}/api/v1/incidents/${incidentId}/${verb}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok)
      throw new Error(`the API answered ${response.status} to ${verb}: ${await response.text()}`);
  }
  return {
    acknowledge: (incidentId) => act(incidentId, 'acknowledge', {}),
    respond: (incidentId, { url, at }) => act(incidentId, 'respond', { url, at: at.toISOString() }),
  };
}
