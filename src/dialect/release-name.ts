/** The releases of Ory Kratos that identikit speaks, oldest first. */
export const releaseNames = ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v1.3.1', 'v25.4.0', 'v26.2.0'] as const;

/** One release of Ory Kratos. */
export type ReleaseName = (typeof releaseNames)[number];
