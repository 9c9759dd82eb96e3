export { customerModel } from "./customer-model.ts";
export { customerPlaybook } from "./customer-playbook.ts";
export { nineBoxModel } from "./nine-box-model.ts";
export { nineBoxPlaybook } from "./nine-box-playbook.ts";
export { opportunityModel } from "./opportunity-model.ts";
export { opportunityPlaybook } from "./opportunity-playbook.ts";
export { salesLikelihoodModel } from "./sales-likelihood-model.ts";
export { salesLikelihoodPlaybook } from "./sales-likelihood-playbook.ts";
