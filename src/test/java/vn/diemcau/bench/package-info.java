/** The benchmark: scenarios against the real server, each figure with its ratio to the limit of the stack in the same run. */
package vn.diemcau.bench;
