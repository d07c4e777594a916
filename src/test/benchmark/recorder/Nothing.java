/** Does nothing: what is left is the start of a virtual machine. */
final class Nothing {

    private Nothing() {}

    public static void main(String[] args) {}
}
