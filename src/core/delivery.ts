export const deliveryStates = ['pending', 'delivered', 'retrying', 'parked', 'disabled'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** States in which a delivery is still on its way. */
export const waitingStates: readonly DeliveryState[] = ['pending', 'retrying'];

/** Why a delivery waits although its own turn has come: its receiver sleeps, or fails again and again. */
export const heldReasons = ['quiet-hours', 'circuit'] as const;
export type HeldReason = (typeof heldReasons)[number];
