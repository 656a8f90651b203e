export { bindDue } from '../actions/bind-due.ts'
