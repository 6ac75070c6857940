export const deliveryStates = ['pending', 'delivered', 'retrying', 'parked', 'disabled'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
